import { useTranslation } from 'react-i18next';
import { useFramedRequest } from '../requests/RequestFrame';
import { useNames } from '../shared/directory/queries';
import { useFormat } from '../shared/time/useFormat';
import { Panel } from '../shared/ui/Panel';
import { Empty, Loaded } from '../shared/ui/Told';
import { Alerts } from './Alerts';
import { useTasksOf, type TrackedRequest } from './queries';
import { Schedule } from './Schedule';
import { redFirst } from './slip';
import { TaskRow } from './TaskRow';
import './tasks.css';

/** The acceptance report: every task, when it was accepted, and in which round. */
function Report({ report }: { report: NonNullable<TrackedRequest['report']> }) {
  const { t } = useTranslation();
  const names = useNames();
  const format = useFormat();
  return (
    <Panel title={t('acceptanceReport')}>
      <ul className="rows">
        {report.tasks.map((line) => (
          <li key={line.taskId} className="row">
            <span className="row-title">{line.title}</span>
            <span className="meta">
              <span>
                {names.department(line.department)} · {names.person(line.owner)}
              </span>
              <span>{t('task.acceptedAt', { when: format.moment(line.acceptedAt) })}</span>
              <span>{t('task.rounds', { count: line.rounds })}</span>
            </span>
          </li>
        ))}
      </ul>
    </Panel>
  );
}

function Tracked({ request }: { request: TrackedRequest }) {
  const { t } = useTranslation();
  if (request.tasks.length === 0) {
    return (
      <section className="panel">
        <Empty title={t('tasks.notOpen')} advice={t('tasks.notOpen.advice')} />
      </section>
    );
  }
  const titles = new Map(request.tasks.map((task) => [task.id, task.title]));
  return (
    <div className="stack">
      <Alerts
        alerts={request.alerts}
        leadDepartment={request.leadDepartment ?? ''}
        titleOf={(taskId) => titles.get(taskId)}
        ofMany
      />
      <Panel title={t('tasks')} count={request.tasks.length}>
        <ul className="rows">
          {redFirst(request.tasks).map((task) => (
            <li key={task.id} className={task.redAlert === undefined ? '' : 'red'}>
              <TaskRow task={task} />
            </li>
          ))}
        </ul>
      </Panel>
      <Schedule tasks={request.tasks} over={request.report !== undefined} />
      {request.report && <Report report={request.report} />}
    </div>
  );
}

/** The tasks of one request: what is red and who steps in, every task, and when all of it will be done. */
export default function RequestTasksPage() {
  const { id } = useFramedRequest();
  const tracked = useTasksOf(id);
  return <Loaded of={tracked}>{(found) => <Tracked request={found} />}</Loaded>;
}
