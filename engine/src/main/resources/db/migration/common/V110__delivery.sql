-- One row is one connector step of one case in one revision; its id is the idempotency key towards the target.
-- inputs, decided_result and word may hold personal data: the first two go when the step is over, all go with the case.
create table lz_handover (
    id                    uuid          primary key,
    case_id               uuid          not null,
    reference             varchar(60)   not null,
    process_definition_id varchar(64)   not null,
    activity_id           varchar(255)  not null,
    activity_instance_id  varchar(64)   not null,
    revision              integer       not null,
    step_id               varchar(64)   not null,
    topic                 varchar(100)  not null,
    state                 varchar(10)   not null,
    attempts              integer       not null,
    attempts_left         integer       not null,
    inputs                text,
    inputs_sha256         varchar(64)   not null,
    created_at            timestamp with time zone not null,
    attempt_began_at      timestamp with time zone,
    worker_id             varchar(100),
    next_attempt_at       timestamp with time zone,
    ended_at              timestamp with time zone,
    problem_code          varchar(100),
    problem               varchar(1000),
    looked_up             boolean       not null,
    decided_result        text,
    word                  varchar(1000),
    constraint lz_handover_step unique (case_id, activity_instance_id, revision)
);
create index lz_handover_state on lz_handover (state, created_at);
create index lz_handover_case on lz_handover (case_id, created_at);
