import { Download, Trash2, Upload } from 'lucide';
import { useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import { Icon } from '../icon';
import { IconButton } from '../icon-button';

export type NotebookToolsProps = {
  /** Notes an export holds: those found where a filter is set, else all. */
  readonly count: number;
  readonly total: number;
  /** Bytes on disk; `null` where the browser doesn't say. */
  readonly used: string | null;
  readonly isBusy: boolean;
  readonly onExport: (format: 'web-annotation' | 'markdown' | 'csv') => void;
  readonly onImport: (file: File) => void;
  readonly onDeleteAll: () => void;
};

/** Taking notes along, bringing them in, and deleting them all. */
export function NotebookTools(props: NotebookToolsProps) {
  const file = useRef<HTMLInputElement>(null);
  const menu = useRef<HTMLDivElement>(null);
  const dialog = useRef<HTMLDialogElement>(null);
  const exportAs = (format: Parameters<typeof props.onExport>[0]): void => {
    menu.current?.hidePopover();
    props.onExport(format);
  };
  return (
    <div class="tools">
      {props.used !== null && <span class="used">{props.used}</span>}
      <button
        type="button"
        class="text-button"
        popovertarget="export-menu"
        disabled={props.count === 0 || props.isBusy}
      >
        <Icon node={Download} size={15} />
        {i18n.t('notebook.export')}
      </button>
      <div id="export-menu" class="menu" popover="auto" ref={menu}>
        <p>{i18n.t('notebook.exportCount', props.count, [String(props.count)])}</p>
        <button type="button" onClick={() => exportAs('web-annotation')}>
          {i18n.t('notebook.asWebAnnotation')}
          <small>{i18n.t('notebook.asWebAnnotationMore')}</small>
        </button>
        <button type="button" onClick={() => exportAs('markdown')}>
          {i18n.t('notebook.asMarkdown')}
          <small>{i18n.t('notebook.asMarkdownMore')}</small>
        </button>
        <button type="button" onClick={() => exportAs('csv')}>
          {i18n.t('notebook.asCsv')}
          <small>{i18n.t('notebook.asCsvMore')}</small>
        </button>
      </div>
      <button
        type="button"
        class="text-button"
        disabled={props.isBusy}
        onClick={() => file.current?.click()}
      >
        <Icon node={Upload} size={15} />
        {i18n.t('notebook.import')}
      </button>
      <input
        ref={file}
        type="file"
        hidden
        accept=".json,.jsonld,application/json,application/ld+json"
        onChange={(event) => {
          const [chosen] = event.currentTarget.files ?? [];
          if (chosen !== undefined) props.onImport(chosen);
          event.currentTarget.value = '';
        }}
      />
      <IconButton
        name={i18n.t('notebook.deleteAll')}
        icon={Trash2}
        isDisabled={props.total === 0 || props.isBusy}
        onPress={() => dialog.current?.showModal()}
      />
      <dialog ref={dialog} class="dialog" aria-label={i18n.t('notebook.deleteAll')}>
        <h2>{i18n.t('notebook.deleteAllAsk', props.total, [String(props.total)])}</h2>
        <p>{i18n.t('notebook.deleteAllMore')}</p>
        <div class="dialog-buttons">
          <button type="button" class="text-button" onClick={() => dialog.current?.close()}>
            {i18n.t('notebook.cancel')}
          </button>
          <button
            type="button"
            class="text-button is-danger"
            onClick={() => {
              dialog.current?.close();
              props.onDeleteAll();
            }}
          >
            {i18n.t('notebook.deleteAll')}
          </button>
        </div>
      </dialog>
    </div>
  );
}
