import { renderText } from '../../src/render/render-text';

/** Everything that a reply can hold, and the signs that only look as if they meant something. */
const BODY = `Hello **{{customer.firstName}}**,

your *order* is ~~late~~ ***on its way***: \`A-1_b\`, see [the *whole* story](https://acme.example/a_b?c=1&d=(2)),
<https://acme.example> or [help@acme.example](mailto:help@acme.example).  
Meant literally: 2 * 3 * 4, snake_case_name, ~5 days, #42, <b>, &amp;, \\*stars\\*, 🎉.
{{note}}

- first
  - inner **bold**
    - innermost
- {{note}}

3. third
4. fourth

> One said.
>
> Another *too*.

\`\`\`
a * b
  _c_
\`\`\`

1\\. May
`;

/** The rendered reply; its note begins with a hyphen, as a list would. */
export const goldenReply = (channel: string) =>
  renderText({
    body: BODY,
    data: { customer: { firstName: 'Anna *Star* Virtanen' }, note: '- 2_000 €, evil.example' },
    channel,
    language: 'en',
  });
