import type { Segment } from '../text/segment-map';

/** Collects segments and the value that they make; neighbouring copies grow together. */
export class SegmentWriter {
  readonly segments: Segment[] = [];
  private readonly parts: string[] = [];
  private length = 0;
  constructor(readonly source: string) {}

  copy(start: number, end: number): void {
    if (end <= start) return;
    const last = this.segments.at(-1);
    const value = { start: this.length, end: this.length + end - start };
    if (last?.kind === 'copy' && last.source.end === start) {
      this.segments[this.segments.length - 1] = {
        kind: 'copy',
        value: { start: last.value.start, end: value.end },
        source: { start: last.source.start, end },
      };
    } else this.segments.push({ kind: 'copy', value, source: { start, end } });
    this.push(this.source.slice(start, end));
  }

  replace(text: string, start: number, end: number): void {
    if (text === '') return;
    this.segments.push({ kind: 'replace', value: { start: this.length, end: this.length + text.length }, source: { start, end } });
    this.push(text);
  }

  text(): string {
    return this.parts.join('');
  }

  private push(text: string): void {
    this.parts.push(text);
    this.length += text.length;
  }
}
