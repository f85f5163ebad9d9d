create table lz_release (
    id                    uuid         primary key,
    service_id            varchar(60)  not null,
    version               integer      not null,
    sha256                varchar(64)  not null,
    content               bytea        not null,
    published_at          timestamp with time zone not null,
    published_by          varchar(200) not null,
    deployment_id         varchar(64)  not null,
    process_definition_id varchar(64)  not null unique,
    unique (service_id, version)
);

-- which release new applications begin on; the row is there before the first release, to be locked
create table lz_live_release (
    service_id varchar(60) primary key,
    release_id uuid        references lz_release (id)
);
