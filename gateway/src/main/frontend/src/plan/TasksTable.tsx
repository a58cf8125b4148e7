import { PlusOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { withoutRow, withRow, type Row, type Sheet } from './editing';
import { TaskRow } from './TaskRow';
import type { Remark } from './useRemarks';

const COLUMNS = [
  'title',
  'department',
  'owner',
  'plannedStart',
  'plannedFinish',
  'deliveryStandard',
  'dependsOn',
] as const;

/** The tasks, a line each. */
export function TasksTable({ sheet, remarks, set }: { sheet: Sheet; remarks: Remark[]; set: (sheet: Sheet) => void }) {
  const { t } = useTranslation();
  const [fresh, setFresh] = useState<string>();
  const add = () => {
    const grown = withRow(sheet);
    setFresh(grown.tasks.at(-1)?.taskKey);
    set(grown);
  };
  const change = (key: string, changed: Partial<Row>) =>
    set({ ...sheet, tasks: sheet.tasks.map((row) => (row.taskKey === key ? { ...row, ...changed } : row)) });
  return (
    <>
      {sheet.tasks.length > 0 && (
        <table className="plan-table editing">
          <caption className="hidden">{t('plan.tasks')}</caption>
          <thead>
            <tr>
              {COLUMNS.map((column) => (
                <th key={column} scope="col">
                  {t(`plan.task.${column}`)}
                </th>
              ))}
              <td />
            </tr>
          </thead>
          <tbody>
            {sheet.tasks.map((row, index) => (
              <TaskRow
                key={row.taskKey}
                number={index + 1}
                row={row}
                fresh={row.taskKey === fresh}
                others={sheet.tasks.filter((other) => other !== row)}
                remarks={remarks}
                onChange={(changed) => change(row.taskKey, changed)}
                onRemove={() => set(withoutRow(sheet, row.taskKey))}
              />
            ))}
          </tbody>
        </table>
      )}
      <Button icon={<PlusOutlined />} className="plan-add" onClick={add}>
        {t('plan.task.add')}
      </Button>
    </>
  );
}
