-- one row: the key from which the secrets of this installation are derived
create table lz_installation_key (
    id         integer     primary key,
    secret     varchar(64) not null,
    created_at timestamp with time zone not null
);

create table lz_answer_draft (
    id            uuid        primary key,
    service_id    varchar(60) not null,
    release_id    uuid        not null references lz_release (id),
    locale        varchar(20) not null,
    owner_account uuid,
    owner_hash    varchar(64),
    data          text        not null,
    revision      bigint      not null,
    changed_at    timestamp with time zone not null,
    expires_at    timestamp with time zone not null,
    case_id       uuid
);
create index lz_answer_draft_expiry on lz_answer_draft (expires_at);

create table lz_case (
    id             uuid        primary key,
    reference      varchar(40) not null unique,
    service_id     varchar(60) not null,
    release_id     uuid        not null references lz_release (id),
    submit_token   varchar(80) not null,
    answers_sha256 varchar(64) not null,
    account_id     uuid,
    owner_hash     varchar(64),
    locale         varchar(20) not null,
    submitted_at   timestamp with time zone not null,
    application_id uuid        not null,
    answers        text        not null,
    -- what makes a submit idempotent, whatever the nodes think
    unique (release_id, submit_token)
);
create index lz_case_of_account on lz_case (account_id, submitted_at);

-- mails that still have to be sent; the address is gone with the row
create table lz_confirmation_mail (
    case_id  uuid         primary key references lz_case (id) on delete cascade,
    mail     varchar(320) not null,
    attempts integer      not null,
    next_at  timestamp with time zone not null
);
