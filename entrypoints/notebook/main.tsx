import { render } from 'preact';
import { i18n } from '#i18n';
import '../../components/tokens.css';
import '../../components/note-editor/note-editor.css';
import '../../components/note-list.css';
import '../../components/notebook/notebook.css';
import { formatDay } from '../../components/format-date';
import { Notebook } from '../../components/notebook/notebook';
import { createNotebook } from './notebook-state';

const locale = i18n.t('extension.locale');
document.documentElement.lang = locale;
document.title = `${i18n.t('notebook.title')} · Postilla`;

const notebook = createNotebook({
  locale,
  onChange: (props) =>
    render(<Notebook {...props} formatDate={(time) => formatDay(time, locale)} />, document.body),
});
notebook.start();
