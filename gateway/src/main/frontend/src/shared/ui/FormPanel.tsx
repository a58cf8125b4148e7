import { Button } from 'antd';
import { useEffect, useRef, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Unsent } from '../draft/Unsent';
import type { Kept } from '../draft/useDraft';
import { useFaultText } from './Told';

interface Props {
  title: string;
  /** What doing it stands for. */
  note: string;
  done: string;
  whole: boolean;
  danger?: boolean;
  /** What is known of drafts of it. */
  kept?: Kept;
  doing: { isPending: boolean; error: Error | null };
  onDo: () => void;
  onClose: () => void;
  children: ReactNode;
}

/** A form in the page, where a thumb reaches it; its buttons stay in sight while it is filled in. */
export function FormPanel({ title, note, done, whole, danger = false, kept, doing, onDo, onClose, children }: Props) {
  const { t } = useTranslation();
  const faultText = useFaultText();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <form
      className="panel form-panel"
      aria-label={title}
      onSubmit={(event) => {
        event.preventDefault();
        if (whole && !doing.isPending) onDo();
      }}
    >
      <header>
        <h2 ref={heading} tabIndex={-1}>
          {title}
        </h2>
      </header>
      <div className="panel-body">
        <Unsent kept={kept} />
        {children}
      </div>
      <div className="form-end">
        {doing.error && <p role="alert">{faultText(doing.error)}</p>}
        <p className="field-hint">{note}</p>
        <div className="actions">
          <Button
            htmlType="submit"
            type="primary"
            size="large"
            danger={danger}
            disabled={!whole}
            loading={doing.isPending}
          >
            {done}
          </Button>
          <Button size="large" onClick={onClose}>
            {t('cancel')}
          </Button>
        </div>
      </div>
    </form>
  );
}
