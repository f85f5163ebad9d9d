-- who has a service open in which tab of a browser; gone a few seconds after the last sign of life
create table lz_draft_editor (
    service_id varchar(60)  not null references lz_service_draft (service_id) on delete cascade,
    tab        varchar(40)  not null,
    account    varchar(200) not null,
    path       varchar(160) not null,
    seen_at    timestamp with time zone not null,
    primary key (service_id, tab)
);

-- who is changing a file, and who would like to
create table lz_draft_lock (
    service_id varchar(60)  not null references lz_service_draft (service_id) on delete cascade,
    path       varchar(160) not null,
    tab        varchar(40)  not null,
    account    varchar(200) not null,
    taken_at   timestamp with time zone not null,
    seen_at    timestamp with time zone not null,
    asked_tab  varchar(40),
    asked_by   varchar(200),
    asked_at   timestamp with time zone,
    primary key (service_id, path)
);
