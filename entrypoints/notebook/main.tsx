import { render } from 'preact';
import { i18n } from '#i18n';
import '../../components/tokens.css';
import '../../components/note-editor/note-editor.css';
import '../../components/note-list.css';
import '../../components/notebook/notebook.css';
import { Notebook } from '../../components/notebook/notebook';
import { createNotebook } from './notebook-state';

const locale = i18n.t('extension.locale');
document.documentElement.lang = locale;
document.title = `${i18n.t('notebook.title')} · Postilla`;

const dates = new Intl.DateTimeFormat(locale, { dateStyle: 'medium' });

const notebook = createNotebook({
  locale,
  onChange: (props) =>
    render(<Notebook {...props} formatDate={(time) => dates.format(time)} />, document.body),
});
notebook.start();
