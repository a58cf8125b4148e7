import { Link, useParams } from 'react-router-dom';
import { useNames } from '../shared/directory/queries';
import { Loaded } from '../shared/ui/Told';
import { usePageTitle } from '../shared/ui/usePageTitle';
import { Alerts } from './Alerts';
import { useTask, useTasksOf, type TaskDetail } from './queries';
import { Results } from './Results';
import { TaskActs } from './TaskActs';
import { Dependencies, TaskFacts } from './TaskFacts';
import { TaskState } from './TaskState';
import { Updates } from './Updates';
import './tasks.css';

function Task({ task }: { task: TaskDetail }) {
  const names = useNames();
  const others = useTasksOf(task.requestId).data?.tasks ?? [];
  usePageTitle(task.title);
  return (
    <>
      <div className="page-head">
        <div>
          <h1>{task.title}</h1>
          <div className="meta">
            <TaskState state={task.state} />
            <span className="number">{task.percent}%</span>
            <span>
              {names.department(task.department)} · {names.person(task.owner)}
            </span>
            <Link to={`/requests/${task.requestId}/tasks`}>
              {task.number} {task.requestTitle}
            </Link>
          </div>
        </div>
      </div>
      <div className="stack">
        <Alerts
          alerts={task.alerts}
          leadDepartment={task.leadDepartment}
          titleOf={(taskId) => others.find(({ id }) => id === taskId)?.title}
        />
        <TaskActs task={task} />
        <div className="columns">
          <div className="stack">
            <Results task={task} />
            <Updates task={task} />
          </div>
          <div className="stack">
            <TaskFacts task={task} />
            <Dependencies task={task} others={others} />
          </div>
        </div>
      </div>
    </>
  );
}

/** One task: what is mine to do on it, what was reported and handed in, and what it waits for. */
export default function TaskPage() {
  const { id = '' } = useParams();
  const task = useTask(id);
  return <Loaded of={task}>{(found) => <Task key={found.id} task={found} />}</Loaded>;
}
