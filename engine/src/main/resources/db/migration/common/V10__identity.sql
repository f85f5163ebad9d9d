create table lz_account (
    id            uuid primary key,
    name          varchar(200) not null unique,
    display_name  varchar(200) not null,
    mail          varchar(320) not null,
    password_hash varchar(200) not null,
    created_at    timestamp with time zone not null
);

create table lz_account_role (
    account_id uuid        not null references lz_account (id) on delete cascade,
    role       varchar(40) not null,
    primary key (account_id, role)
);

create table lz_account_group (
    account_id uuid         not null references lz_account (id) on delete cascade,
    group_name varchar(100) not null,
    primary key (account_id, group_name)
);

-- a citizen's wish for an account, until the link in the mail is followed; one for each address
create table lz_registration (
    token_hash    varchar(64)  primary key,
    mail          varchar(200) not null unique,
    display_name  varchar(200) not null,
    password_hash varchar(200) not null,
    requested_at  timestamp with time zone not null,
    expires_at    timestamp with time zone not null
);

create table lz_first_administrator (
    token_hash varchar(64) primary key,
    expires_at timestamp with time zone not null
);

-- account and address of failed attempts, as a hash: the table tells nobody who tried
create table lz_sign_in_attempt (
    key_hash      varchar(64) primary key,
    failures      integer     not null,
    last_at       timestamp with time zone not null,
    blocked_until timestamp with time zone not null
);
