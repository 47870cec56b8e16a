import type * as vscode from 'vscode';
import type { Fill, PreviewRequest } from '../protocol/preview';
import { type PreviewChoices, rememberChoices, rememberedChoices } from './preview-choices';
import { rememberReply } from './recent-replies';
import { rememberAnswers, rememberedAnswers } from './remembered-answers';

/** For whom, in which language and where the preview shows a reply, and what an agent has filled in: that in memory alone. */
export class ShownChoices {
  private choices: PreviewChoices;
  private given: Fill | undefined;

  constructor(private readonly context: vscode.ExtensionContext) {
    this.choices = rememberedChoices(context.workspaceState);
  }

  /** Is an agent filling the reply in? */
  get filling(): boolean {
    return this.given !== undefined;
  }

  /** What to ask the server for. While an agent fills a reply in, it is for no sample customer. */
  request(uri: string): PreviewRequest {
    const { customer, language, channel } = this.choices;
    return this.given ? { uri, language, channel, fill: this.given } : { uri, customer, language, channel };
  }

  choose({ customer, language, channel }: PreviewChoices): void {
    this.choices = {
      customer: customer ?? this.choices.customer,
      // Another customer may read another language and write elsewhere, unless that is chosen too.
      language: language ?? (customer === undefined ? this.choices.language : undefined),
      channel: channel ?? this.choices.channel,
    };
    void rememberChoices(this.context.workspaceState, this.choices);
  }

  /** Takes what was given so far, over what is known about the agent; nothing given ends the filling. */
  fill(given: Fill | undefined): void {
    // A ticket says which language its customer reads and where; what is chosen after it was pasted counts again.
    const newTicket = given?.ticket !== undefined && given.ticket.trim() !== '' && given.ticket !== this.given?.ticket;
    if (newTicket) this.choices = { customer: this.choices.customer };
    this.given = given && { ...given, values: { ...rememberedAnswers(this.context.globalState), ...given.values } };
  }

  /** An agent has copied a reply with what was given: it is offered first next time, and the agent isn't asked again for their own name. */
  rememberUse(id: string, { values }: Fill): void {
    void rememberReply(this.context.globalState, id);
    rememberAnswers(this.context.globalState, values);
  }
}
