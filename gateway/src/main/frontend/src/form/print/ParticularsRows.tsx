import { Row } from '../../shared/paper/Paper';
import { useParticulars, type Particulars } from '../useParticulars';

/** What the type adds to the form. */
export function ParticularsRows({ form }: { form: Particulars }) {
  const particularsOf = useParticulars();
  return particularsOf(form).map(({ name, text }) => (
    <Row key={name} name={name}>
      {text}
    </Row>
  ));
}
