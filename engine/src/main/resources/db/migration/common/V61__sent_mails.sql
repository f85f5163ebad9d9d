-- Mails that a mail server has taken, by the key of the hand-over; their content is not kept.
create table lz_sent_mail (
    id      uuid primary key,
    sent_at timestamp with time zone not null
);
