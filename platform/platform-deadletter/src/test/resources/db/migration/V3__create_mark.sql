-- What the test handler leaves behind.
create table mark (
    id    bigint generated always as identity primary key,
    text  text not null
);
