create table lz_efile_entry (
    id        uuid         primary key,
    parent_id uuid         references lz_efile_entry (id),
    number    varchar(30)  not null unique,
    title     varchar(200) not null,
    last_file integer      not null
);

-- A group that may read an entry may read everything below it.
create table lz_efile_entry_reader (
    entry_id   uuid         not null references lz_efile_entry (id),
    group_name varchar(100) not null,
    primary key (entry_id, group_name)
);

create table lz_efile_file (
    id             uuid         primary key,
    entry_id       uuid         not null references lz_efile_entry (id),
    reference      varchar(60)  not null unique,
    title          varchar(254) not null,
    created_at     timestamp with time zone not null,
    last_procedure integer      not null,
    unique (entry_id, title)
);

-- filing_key: the hand-over that made the procedure; the same hand-over again makes no second one.
create table lz_efile_procedure (
    id             uuid         primary key,
    file_id        uuid         not null references lz_efile_file (id),
    reference      varchar(80)  not null unique,
    title          varchar(254) not null,
    case_reference varchar(60)  not null,
    filing_key     uuid         not null unique,
    created_at     timestamp with time zone not null
);
create index lz_efile_procedure_file on lz_efile_procedure (file_id);

-- id is the id of the e-file's own copy in lz_document.
create table lz_efile_document (
    id           uuid         primary key references lz_document (id),
    procedure_id uuid         not null references lz_efile_procedure (id),
    number       integer      not null,
    name         varchar(200) not null,
    media_type   varchar(100) not null,
    size         bigint       not null,
    sha256       varchar(64)  not null,
    filed_at     timestamp with time zone not null,
    unique (procedure_id, number)
);
