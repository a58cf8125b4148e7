import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { idempotencyKey } from '../shared/api/client';
import { AskDialog } from '../shared/ui/AskDialog';
import { Panel } from '../shared/ui/Panel';
import { Empty, Loaded } from '../shared/ui/Told';
import { EntryDialog } from './EntryDialog';
import { useGuideAct, useWorkingSet, type WorkingEntry } from './guideQueries';

type Chosen = { act: 'write' | 'publish' } | { act: 'rewrite' | 'remove'; entry: WorkingEntry };

function PublishDialog({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation();
  const acting = useGuideAct(onClose);
  const [key] = useState(idempotencyKey);
  return (
    <AskDialog
      title={t('guide.publish')}
      doing={acting}
      onDo={() => acting.mutate({ act: 'publish', key })}
      onClose={onClose}
    >
      <p>{t('guide.publish.asked')}</p>
    </AskDialog>
  );
}

function RemoveDialog({ entry, onClose }: { entry: WorkingEntry; onClose: () => void }) {
  const { t } = useTranslation();
  const acting = useGuideAct(onClose);
  return (
    <AskDialog
      title={t('remove')}
      danger
      doing={acting}
      onDo={() => acting.mutate({ act: 'remove', entry })}
      onClose={onClose}
    >
      <p>{t('guide.remove.asked', { title: entry.title })}</p>
    </AskDialog>
  );
}

/** What is written for the next version, with the acts on it that the service says are open. */
export function WorkingSet({ acts }: { acts: readonly string[] }) {
  const { t } = useTranslation();
  const entries = useWorkingSet();
  const [chosen, setChosen] = useState<Chosen>();
  const close = () => setChosen(undefined);
  return (
    <Panel
      title={t('guide.workingSet')}
      extra={
        <div className="actions">
          <Button onClick={() => setChosen({ act: 'write' })}>{t('guide.write')}</Button>
          {acts.includes('publish') && (
            <Button type="primary" onClick={() => setChosen({ act: 'publish' })}>
              {t('guide.publish')}
            </Button>
          )}
        </div>
      }
    >
      <Loaded of={entries}>
        {(items) =>
          items.length === 0 ? (
            <Empty title={t('guide.workingSet.none')} advice={t('guide.workingSet.none.advice')} />
          ) : (
            <ul className="rows">
              {items.map((entry) => (
                <li key={entry.id} className="row">
                  <span className="row-title">{entry.title}</span>
                  {entry.retired && <span className="meta">{t('guide.retired')}</span>}
                  {entry.acts.length > 0 && (
                    <div className="actions">
                      {entry.acts.includes('rewrite') && (
                        <Button onClick={() => setChosen({ act: 'rewrite', entry })}>{t('guide.rewrite')}</Button>
                      )}
                      {entry.acts.includes('remove') && (
                        <Button onClick={() => setChosen({ act: 'remove', entry })}>{t('remove')}</Button>
                      )}
                    </div>
                  )}
                </li>
              ))}
            </ul>
          )
        }
      </Loaded>
      {chosen?.act === 'write' && <EntryDialog onClose={close} />}
      {chosen?.act === 'rewrite' && <EntryDialog entry={chosen.entry} onClose={close} />}
      {chosen?.act === 'remove' && <RemoveDialog entry={chosen.entry} onClose={close} />}
      {chosen?.act === 'publish' && <PublishDialog onClose={close} />}
    </Panel>
  );
}
