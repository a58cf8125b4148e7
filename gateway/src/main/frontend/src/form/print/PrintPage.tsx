import { PrinterOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router-dom';
import { useRequest } from '../../requests/queries';
import { Loaded } from '../../shared/ui/Told';
import { usePageTitle } from '../../shared/ui/usePageTitle';
import type { Draft } from '../queries';
import { FormSheet, type PrintedForm } from './FormSheet';

function printedOf(request: Draft): PrintedForm {
  const { signature } = request;
  const review = request.rounds.at(-1);
  return {
    ...request,
    signature: signature && { ...signature.by, at: signature.at },
    review: review && { ...review.by, at: review.at },
  };
}

/** Form 1 on paper, as the source lays it out. */
export default function PrintPage() {
  const { t } = useTranslation();
  const { id = '' } = useParams();
  const request = useRequest(id);
  usePageTitle(request.data?.number ?? t('print.title'));
  return (
    <>
      <div className="page-head not-printed">
        <h1>{t('print')}</h1>
        <div className="actions">
          <Link to={`/requests/${id}`}>{t('form.back')}</Link>
          <Button type="primary" icon={<PrinterOutlined />} onClick={() => window.print()}>
            {t('print.now')}
          </Button>
        </div>
      </div>
      <Loaded of={request}>{(found) => <FormSheet printed={printedOf(found)} />}</Loaded>
    </>
  );
}
