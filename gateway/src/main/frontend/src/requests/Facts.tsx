import { useTranslation } from 'react-i18next';
import { useParticulars } from '../form/useParticulars';
import { useDepartments, useNames } from '../shared/directory/queries';
import { useFormat } from '../shared/time/useFormat';
import { Panel } from '../shared/ui/Panel';
import type { RequestAnswer } from './queries';

function Fact({ name, value, wide = false }: { name: string; value: string | undefined; wide?: boolean }) {
  if (!value) return null;
  return (
    <div className={wide ? 'wide' : ''}>
      <dt>{name}</dt>
      <dd>{value}</dd>
    </div>
  );
}

function Attachments({ request }: { request: RequestAnswer }) {
  const { t } = useTranslation();
  if (request.attachments.length === 0) return null;
  return (
    <div className="wide">
      <dt>{t('request.attachments')}</dt>
      {request.attachments.map(({ name, sha256 }) => (
        <dd key={sha256}>
          <a href={`/api/requests/${request.id}/attachments/${sha256}`} download={name}>
            {name}
          </a>
        </dd>
      ))}
    </div>
  );
}

/** Form 1 as it stands, or stood. */
export function Facts({ request }: { request: RequestAnswer }) {
  const { t } = useTranslation();
  const names = useNames();
  const format = useFormat();
  const particularsOf = useParticulars();
  const { form } = request;
  const wished = form.wishedCompletion && format.day(form.wishedCompletion);
  return (
    <Panel title={t('request.form')}>
      <dl className="facts panel-body">
        <Fact name={t('request.type')} value={form.type && t(`type.${form.type}`)} />
        <Fact name={t('request.priority')} value={form.priority && t(`priority.${form.priority}`)} />
        <Fact name={t('request.wished')} value={[wished, form.completionNote].filter(Boolean).join(' · ')} />
        <Fact name={t('request.raised')} value={request.submittedAt && format.moment(request.submittedAt)} />
        <Fact name={t('request.background')} value={form.background} wide />
        <Fact name={t('request.goal')} value={form.goal} wide />
        {form.asks.length > 0 && (
          <div className="wide">
            <dt>{t('request.asks')}</dt>
            <dd>
              <ul className="asks">
                {form.asks.map((ask) => (
                  <li key={`${ask.department} ${ask.what}`}>
                    <strong>{names.department(ask.department)}</strong> {ask.what}
                    <span className="meta">
                      {ask.measure && <span>{ask.measure}</span>}
                      {ask.by !== undefined && <span>{t('request.wishedBy', { day: format.day(ask.by) })}</span>}
                    </span>
                  </li>
                ))}
              </ul>
            </dd>
          </div>
        )}
        {particularsOf(form).map(({ name, text }) => (
          <Fact key={name} name={name} value={text} wide={text.includes('\n')} />
        ))}
        <Fact name={t('form.contact')} value={form.contact} />
        <Fact name={`${t('request.departments')} · ${t('form.otherParties')}`} value={form.otherParties} />
        <Attachments request={request} />
      </dl>
    </Panel>
  );
}

/** Who has to do with the request. */
export function People({ request }: { request: RequestAnswer }) {
  const { t } = useTranslation();
  const names = useNames();
  const departments = useDepartments().data;
  const head = (code: string) => {
    const found = departments?.find((each) => each.code === code)?.head;
    return found === undefined ? names.department(code) : `${names.department(code)} · ${names.person(found)}`;
  };
  return (
    <Panel title={t('people')}>
      <dl className="facts panel-body">
        <Fact name={t('request.initiator')} value={names.person(request.initiator)} />
        <Fact name={t('request.raisingDepartment')} value={head(request.raisingDepartment)} />
        <Fact name={t('request.lead')} value={request.leadDepartment && head(request.leadDepartment)} />
        <Fact name={t('request.signedBy')} value={request.signature && names.person(request.signature.by.person)} />
        <Fact name={t('request.lookedAtBy')} value={request.claim && names.person(request.claim.person)} />
        <Fact name={t('request.departments')} value={request.departments.map(names.department).join('、')} wide />
      </dl>
    </Panel>
  );
}
