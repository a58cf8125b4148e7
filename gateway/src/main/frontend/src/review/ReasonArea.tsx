import { Input, type GetRef } from 'antd';
import { useEffect, useRef } from 'react';

interface Props {
  label: string;
  value: string;
  /** Whether writing begins there as soon as it is shown. */
  begin: boolean;
  onChange: (reason: string) => void;
  onLeave: () => void;
}

/** Where is written why a field has to be mended. */
export function ReasonArea({ label, value, begin, onChange, onLeave }: Props) {
  const area = useRef<GetRef<typeof Input.TextArea>>(null);
  const atFirst = useRef(begin);
  useEffect(() => {
    if (atFirst.current) area.current?.focus();
  }, []);
  return (
    <Input.TextArea
      ref={area}
      aria-label={label}
      placeholder={label}
      rows={2}
      maxLength={1000}
      value={value}
      onChange={(event) => onChange(event.target.value)}
      onBlur={onLeave}
    />
  );
}
