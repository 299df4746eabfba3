import type { RootContent } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import type { ComponentChildren } from 'preact';

/** A note longer than this is shown as it was typed. */
const LONGEST_MARKDOWN = 20_000;
/** Only these lead out of a note; others are text. */
const LINK = /^(?:https?|mailto):/i;

/** The reader's words with their light Markdown: emphasis, links, lists, quotes. HTML is text. */
export function NoteText({ text }: { readonly text: string }) {
  if (text.length > LONGEST_MARKDOWN) return <div class="note-text is-plain">{text}</div>;
  return (
    <div class="note-text" dir="auto">
      {fromMarkdown(text).children.map(nodeOf)}
    </div>
  );
}

function nodeOf(node: RootContent, index: number): ComponentChildren {
  const key = `${node.type} ${index}`;
  const inside = 'children' in node ? (node.children as RootContent[]).map(nodeOf) : null;
  switch (node.type) {
    case 'paragraph':
      return <p key={key}>{inside}</p>;
    case 'heading':
      return (
        <p key={key}>
          <strong>{inside}</strong>
        </p>
      );
    case 'text':
      return withBreaks(node.value);
    case 'strong':
      return <strong key={key}>{inside}</strong>;
    case 'emphasis':
      return <em key={key}>{inside}</em>;
    case 'inlineCode':
      return <code key={key}>{node.value}</code>;
    case 'code':
      return <pre key={key}>{node.value}</pre>;
    case 'break':
      return <br key={key} />;
    case 'blockquote':
      return <blockquote key={key}>{inside}</blockquote>;
    case 'list':
      return node.ordered === true ? (
        <ol key={key} start={node.start ?? 1}>
          {inside}
        </ol>
      ) : (
        <ul key={key}>{inside}</ul>
      );
    case 'listItem':
      return <li key={key}>{inside}</li>;
    case 'link':
      return LINK.test(node.url) ? (
        <a key={key} href={node.url} target="_blank" rel="noreferrer">
          {inside}
        </a>
      ) : (
        inside
      );
    case 'thematicBreak':
      return <hr key={key} />;
    case 'image':
      return node.alt ?? '';
    case 'html':
      return node.value;
    default:
      return inside;
  }
}

/** A line break the reader typed is one the reader sees. */
const withBreaks = (text: string): ComponentChildren =>
  text.split('\n').flatMap((line, index) => (index === 0 ? [line] : [<br key={line} />, line]));
