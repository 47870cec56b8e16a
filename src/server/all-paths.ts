import type { PreviewPath, PreviewRequest } from '../protocol/preview';
import type { AllPathsResult } from '../protocol/requests';
import { allPaths as pathsOf, type ReplyPath } from '../render/all-paths';
import { carriedOver } from './carried-over';
import type { LastGood } from './last-good';
import type { LibraryState } from './library-state';
import { makeReply } from './made-reply';
import { previewLayout } from './preview-layout';
import { placedText } from './preview-pieces';

export interface AllPathsInput {
  readonly state: LibraryState | undefined;
  readonly request: PreviewRequest;
  readonly version: number;
  readonly lastGood: LastGood;
  readonly now: Date;
}

/** Every reply that a template can become for a customer, with examples for what is not the customer's. */
export function allPaths({ state, request, version, lastGood, now }: AllPathsInput): AllPathsResult {
  const current = state?.library.files.get(request.uri);
  const good = state && current && lastGood.of(state.library, current);
  if (!state || !current || !good) return undefined;
  const { input, choices } = makeReply(state, good, { ...request, fill: undefined }, now);
  const carry = good === current ? undefined : carriedOver(good.source, current.source);
  const shown = ({ conditions, reply }: ReplyPath): PreviewPath => {
    const body = placedText(reply, 'body', carry);
    const own = <T extends { readonly uri?: string | undefined; readonly source: PreviewPath['missing'][number]['source'] }>(one: T) =>
      carry && one.uri === undefined ? carry(one.source) : one.source;
    return {
      conditions: conditions.map(({ text, holds, part, origin }) => {
        const { text: written, uri } = reply.writtenIn(part, origin);
        return { text, holds, source: own({ source: written ? written.toSource(origin.span) : origin.span, uri }), uri };
      }),
      subject: placedText(reply, 'subject', carry)?.shown,
      body: body?.shown ?? [],
      layout: body ? previewLayout(body, reply, good, state.library) : [],
      missing: reply.missing.filter(({ uri }) => uri === undefined).map((one) => ({ variable: one.variable, source: own(one) })),
    };
  };
  const { paths, more } = pathsOf(input, choices.channels);
  return { uri: request.uri, version, language: choices.language, channel: choices.channel, paths: paths.map(shown), more };
}
