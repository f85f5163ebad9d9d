-- The built-in mailbox, used while no mail server is set.
create table lz_mail (
    id        uuid         primary key,
    sent_at   timestamp with time zone not null,
    recipient varchar(320) not null,
    subject   varchar(500) not null,
    body      text         not null
);
create index lz_mail_sent on lz_mail (sent_at);

create table lz_mail_attachment (
    mail_id    uuid         not null references lz_mail (id) on delete cascade,
    number     integer      not null,
    name       varchar(200) not null,
    media_type varchar(100) not null,
    content    bytea        not null,
    primary key (mail_id, number)
);

-- id is the key of the hand-over that delivered the message.
create table lz_citizen_message (
    id           uuid         primary key,
    case_id      uuid         not null,
    delivered_at timestamp with time zone not null,
    subject      varchar(300) not null,
    html         text         not null
);
create index lz_citizen_message_case on lz_citizen_message (case_id, delivered_at);

create table lz_citizen_message_document (
    message_id  uuid    not null references lz_citizen_message (id) on delete cascade,
    number      integer not null,
    document_id uuid    not null,
    primary key (message_id, number)
);
