-- A file that belongs neither to a draft nor to a case is an orphan and is removed after a while.
create table lz_document (
    id         uuid         primary key,
    name       varchar(200) not null,
    media_type varchar(100) not null,
    size       bigint       not null,
    sha256     varchar(64)  not null,
    purpose    varchar(30)  not null,
    draft_id   uuid,
    case_id    uuid,
    created_at timestamp with time zone not null
);
create index lz_document_draft on lz_document (draft_id);
create index lz_document_case on lz_document (case_id);
create index lz_document_orphan on lz_document (created_at);

-- Pieces keep the memory of a request small, whatever the size of the file.
create table lz_document_piece (
    document_id uuid    not null references lz_document (id) on delete cascade,
    number      integer not null,
    content     bytea   not null,
    primary key (document_id, number)
);
