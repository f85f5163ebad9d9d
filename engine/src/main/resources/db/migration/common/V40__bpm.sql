-- Which decisions a case met and which rows fired; never the values. The engine's history level does not keep it.
create table lz_decision (
    id varchar(36) primary key,
    case_id varchar(64) not null,
    release_id varchar(255) not null,
    element_id varchar(255) not null,
    decision_id varchar(255) not null,
    decision_name varchar(255) not null,
    decided_at timestamp with time zone not null,
    input_paths text not null,
    fired_rows text not null
);
create index lz_decision_case on lz_decision (case_id, decided_at);
