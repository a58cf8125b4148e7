-- What the test handlers leave behind.
create table effect (
    id      bigint generated always as identity primary key,
    subject text not null,
    number  int not null,
    correlation_id text
);
