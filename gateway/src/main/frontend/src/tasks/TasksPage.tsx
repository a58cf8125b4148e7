import { Button, Checkbox, Segmented, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router-dom';
import { Empty, Loaded } from '../shared/ui/Told';
import { usePageTitle } from '../shared/ui/usePageTitle';
import { TASK_SCOPES, TASK_STATES, taskAddressOf, taskFilterOf } from './criteria';
import { useTasks, type TaskFilter } from './queries';
import { TaskRow } from './TaskRow';
import './tasks.css';

interface Props {
  filter: TaskFilter;
  onChange: (filter: TaskFilter) => void;
}

function TaskFilters({ filter, onChange }: Props) {
  const { t } = useTranslation();
  return (
    <div className="filters" role="search" aria-label={t('tasks.filter')}>
      <Segmented
        aria-label={t('tasks.scope')}
        value={filter.scope}
        options={TASK_SCOPES.map((value) => ({ value, label: t(`taskScope.${value}`) }))}
        onChange={(scope) => onChange({ ...filter, scope })}
      />
      <Select
        mode="multiple"
        allowClear
        showSearch={false}
        maxTagCount="responsive"
        aria-label={t('task.state')}
        placeholder={t('task.state')}
        value={filter.state}
        options={TASK_STATES.map((value) => ({ value, label: t(`taskState.${value}`) }))}
        onChange={(state) => onChange({ ...filter, state })}
      />
      <Checkbox checked={filter.red} onChange={(event) => onChange({ ...filter, red: event.target.checked })}>
        {t('tasks.onlyRed')}
      </Checkbox>
    </div>
  );
}

/** The task centre: the reader's own tasks or the department's, the red ones first; what narrows them is in the address. */
export default function TasksPage() {
  const { t } = useTranslation();
  const [address, setAddress] = useSearchParams();
  const filter = taskFilterOf(address);
  const tasks = useTasks(filter);
  usePageTitle(t('tasks'));
  return (
    <>
      <div className="page-head">
        <h1>{t('tasks')}</h1>
      </div>
      <section className="panel" aria-label={t('tasks')}>
        <TaskFilters filter={filter} onChange={(wanted) => setAddress(taskAddressOf(wanted), { replace: true })} />
        <Loaded of={tasks}>
          {({ pages }) => {
            const items = pages.flatMap((page) => page.items);
            if (items.length === 0) return <Empty title={t('tasks.none')} advice={t('tasks.none.advice')} />;
            return (
              <ul className="rows" aria-label={t('tasks')}>
                {items.map((task) => (
                  <li key={task.id} className={task.redAlert === undefined ? '' : 'red'}>
                    <TaskRow task={task} alone />
                  </li>
                ))}
              </ul>
            );
          }}
        </Loaded>
        {tasks.hasNextPage && (
          <div className="panel-body">
            <Button loading={tasks.isFetchingNextPage} onClick={() => void tasks.fetchNextPage()}>
              {t('more')}
            </Button>
          </div>
        )}
      </section>
    </>
  );
}
