import { Select } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNames } from '../shared/directory/queries';
import { useFormat } from '../shared/time/useFormat';
import { Panel } from '../shared/ui/Panel';
import { Loaded } from '../shared/ui/Told';
import { useDifference, type Difference, type Version } from './queries';

type Task = Version['tasks'][number];
const titleIn = (version: Version, key: string) => version.tasks.find(({ taskKey }) => taskKey === key)?.title ?? key;

function useFieldText(version: Version) {
  const names = useNames();
  const format = useFormat();
  return (task: Task | undefined, field: string): string => {
    if (!task) return '—';
    switch (field) {
      case 'department':
        return names.department(task.department);
      case 'owner':
        return names.person(task.owner);
      case 'plannedStart':
        return format.day(task.plannedStart);
      case 'plannedFinish':
        return format.day(task.plannedFinish);
      case 'deliveryStandard':
        return task.deliveryStandard.join('；');
      case 'dependsOn':
        return task.dependsOn.map((key) => titleIn(version, key)).join('、') || '—';
      default:
        return task.title;
    }
  };
}

function Changed({ older, newer, change }: { older: Version; newer: Version; change: Difference['changed'][number] }) {
  const { t } = useTranslation();
  const before = useFieldText(older);
  const after = useFieldText(newer);
  const taskIn = (version: Version) => version.tasks.find(({ taskKey }) => taskKey === change.taskKey);
  return (
    <li>
      <strong>{titleIn(newer, change.taskKey)}</strong>
      {change.fields.map((field) => (
        <div key={field}>
          {t(`plan.task.${field}`)}：<del>{before(taskIn(older), field)}</del> <ins>{after(taskIn(newer), field)}</ins>
        </div>
      ))}
    </li>
  );
}

function Differences({ requestId, older, newer }: { requestId: string; older: Version; newer: Version }) {
  const { t } = useTranslation();
  const difference = useDifference(requestId, older.planVersion, newer.planVersion);
  return (
    <Loaded of={difference}>
      {({ added, removed, changed, contingenciesChanged, releasesChanged }) => (
        <ul className="plain difference">
          {added.map((key) => (
            <li key={key}>
              {t('difference.added')} <ins>{titleIn(newer, key)}</ins>
            </li>
          ))}
          {removed.map((key) => (
            <li key={key}>
              {t('difference.removed')} <del>{titleIn(older, key)}</del>
            </li>
          ))}
          {changed.map((change) => (
            <Changed key={change.taskKey} older={older} newer={newer} change={change} />
          ))}
          {contingenciesChanged && <li>{t('difference.contingencies')}</li>}
          {releasesChanged && <li>{t('difference.releases')}</li>}
          {[...added, ...removed, ...changed].length === 0 && !contingenciesChanged && !releasesChanged && (
            <li>{t('difference.none')}</li>
          )}
        </ul>
      )}
    </Loaded>
  );
}

/** What changed from one version to another. */
export function Versions({ requestId, versions }: { requestId: string; versions: Version[] }) {
  const { t } = useTranslation();
  const last = versions.length - 1;
  const [since, setSince] = useState(versions[last - 1]?.planVersion ?? 0);
  const [number, setNumber] = useState(versions[last]?.planVersion ?? 0);
  const find = (wanted: number) => versions.find(({ planVersion }) => planVersion === wanted);
  const older = find(since);
  const newer = find(number);
  if (!older || !newer) return null;
  const options = versions.map(({ planVersion }) => ({
    value: planVersion,
    label: t('plan.version', { number: planVersion }),
  }));
  return (
    <Panel title={t('difference')}>
      <div className="panel-body plan-sheet">
        <div className="pair">
          <Select aria-label={t('difference.since')} value={since} options={options} onChange={setSince} />
          <Select aria-label={t('difference.until')} value={number} options={options} onChange={setNumber} />
        </div>
        <Differences requestId={requestId} older={older} newer={newer} />
      </div>
    </Panel>
  );
}
