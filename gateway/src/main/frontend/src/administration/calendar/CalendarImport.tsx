import { Checkbox } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Panel } from '../../shared/ui/Panel';
import { useFaultText } from '../../shared/ui/Told';
import { ImportedFile, Rehearsal, runningOf } from '../Rehearsal';
import { useImportCalendar, type CalendarReport } from './queries';

function Report({ report }: { report: CalendarReport }) {
  const { t } = useTranslation();
  return (
    <>
      <p role="status" className="panel-body">
        <strong>{report.carriedOut ? t('import.done') : t('import.would')}</strong>
      </p>
      <ul className="rows" aria-label={t('import.lines')}>
        {report.lines.map(({ line, value, name, result, reasons }) => (
          <li key={line} className="row">
            <span className="row-title">{[value, name].filter((part) => part !== undefined).join(' ')}</span>
            <span className={`row-side state tone-${result === 'REFUSED' ? 'stopped' : 'resting'}`}>
              {t(`import.result.${result}`)}
            </span>
            {reasons?.map(({ code, message }) => (
              <span key={code} className="meta field-error">
                {message}
              </span>
            ))}
          </li>
        ))}
        {report.removed.map((day) => (
          <li key={day} className="row">
            <span className="row-title">{day}</span>
            <span className="row-side">{t('import.result.REMOVED')}</span>
          </li>
        ))}
        {report.faults.map(({ code, message }) => (
          <li key={code} className="row field-error">
            {message}
          </li>
        ))}
      </ul>
    </>
  );
}

/** Holidays and make-up days from a file: first what would change, then the change. */
export function CalendarImport() {
  const { t } = useTranslation();
  const faultText = useFaultText();
  const importing = useImportCalendar();
  const [file, setFile] = useState<File>();
  const [removing, setRemoving] = useState(false);
  const [rehearsed, setRehearsed] = useState(false);
  const running = runningOf(importing.isPending, importing.variables?.dryRun);
  const run = (dryRun: boolean) => {
    if (file === undefined) return;
    const unnamed = removing ? 'REMOVE_IN_YEARS_NAMED' : 'KEEP';
    importing.mutate({ file, dryRun, unnamed }, { onSuccess: () => setRehearsed(dryRun) });
  };
  return (
    <Panel title={t('calendar.import')}>
      <div className="panel-body">
        <ImportedFile
          label={t('calendar.import.file')}
          hint={t('calendar.import.hint')}
          accept=".csv,.ics,text/csv,text/calendar"
          onTake={(taken) => {
            setFile(taken);
            setRehearsed(false);
          }}
        />
        <Checkbox
          checked={removing}
          onChange={(event) => {
            setRemoving(event.target.checked);
            setRehearsed(false);
          }}
        >
          {t('calendar.import.remove')}
        </Checkbox>
        {rehearsed && <p className="field-warning">{t('calendar.moves')}</p>}
        {importing.error && <p role="alert">{faultText(importing.error)}</p>}
      </div>
      {importing.data && <Report report={importing.data} />}
      <Rehearsal rehearsed={rehearsed} ready={file !== undefined} running={running} onRun={run} />
    </Panel>
  );
}
