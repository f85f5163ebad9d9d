-- Append-only: no code updates or deletes here. Holds ids, codes and numbers, never answers, names or addresses.
create table lz_audit_entry (
    number       bigint generated always as identity primary key,
    at           timestamp with time zone not null,
    actor        varchar(200) not null,
    action       varchar(200) not null,
    subject_type varchar(100) not null,
    subject_id   varchar(200) not null,
    facts        text         not null
);
create index lz_audit_entry_subject on lz_audit_entry (subject_type, subject_id, number);
