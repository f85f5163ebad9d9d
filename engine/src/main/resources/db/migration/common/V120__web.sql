-- Sessions of people who signed in, shared by all nodes (spring-session-jdbc). Citizens without an account have none.
create table lz_session (
    primary_id            char(36) not null primary key,
    session_id            char(36) not null,
    creation_time         bigint not null,
    last_access_time      bigint not null,
    max_inactive_interval integer not null,
    expiry_time           bigint not null,
    principal_name        varchar(100)
);
create unique index lz_session_by_id on lz_session (session_id);
create index lz_session_by_expiry on lz_session (expiry_time);
create index lz_session_by_principal on lz_session (principal_name);

create table lz_session_attributes (
    session_primary_id char(36) not null references lz_session (primary_id) on delete cascade,
    attribute_name     varchar(200) not null,
    attribute_bytes    bytea not null,
    primary key (session_primary_id, attribute_name)
);
