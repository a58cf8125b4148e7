-- Form 1 with what each type adds (functional.md, section 7), kept as "particulars" that say by "of" which they are. The
-- kind of resource, so far a field of its own, is one of them; that a form of another type has one was never meant.
create function extended_form(form jsonb) returns jsonb
    language sql immutable strict
    return (form - 'resourceKind')
        || '{"otherParties": "", "completionNote": ""}'
        || case when form ->> 'type' = 'RESOURCE' and form ->> 'resourceKind' is not null
                then jsonb_build_object('particulars', jsonb_build_object(
                         'of', 'RESOURCE', 'kind', form ->> 'resourceKind',
                         'unit', '', 'purpose', '', 'confidentiality', ''))
                else '{}'
           end;

update request set form = extended_form(form);
update request_version set form = extended_form(form);

drop function extended_form(jsonb);
