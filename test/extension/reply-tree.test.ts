import assert from 'node:assert/strict';
import { type ReplyNode, replyTree } from '../../src/extension/reply-tree';
import type { ListedTemplate } from '../../src/protocol/requests';

const reply = (path: string): ListedTemplate => ({
  uri: path,
  id: path,
  title: path.replace(/^.*\//, ''),
  useWhen: undefined,
  kind: 'reply',
  languages: ['en'],
  channels: [],
  tags: [],
  body: '',
});

const drawn = (nodes: readonly ReplyNode[], indent = ''): string[] =>
  nodes.flatMap((node) =>
    node.kind === 'reply' ? [`${indent}${node.reply.title}`] : [`${indent}${node.name}/`, ...drawn(node.children, `${indent}  `)],
  );

const treeOf = (...paths: readonly string[]): string[] => drawn(replyTree(paths.map(reply), (uri) => uri.split('/').slice(0, -1)));

describe('the tree of replies', () => {
  it('has folders first, each by name', () => {
    assert.deepEqual(
      treeOf('team/templates/thanks', 'team/templates/delivery/lost', 'team/templates/billing/refund', 'team/templates/delivery/late'),
      ['billing/', '  refund', 'delivery/', '  late', '  lost', 'thanks'],
    );
  });

  it('leaves out folders that all replies share, and joins those that hold one folder alone', () => {
    assert.deepEqual(treeOf('a/templates/one', 'a/templates/two'), ['one', 'two']);
    assert.deepEqual(treeOf('a/templates/one', 'b/templates/deep/two'), ['a / templates/', '  one', 'b / templates / deep/', '  two']);
  });

  it('is empty without replies', () => assert.deepEqual(treeOf(), []));
});
