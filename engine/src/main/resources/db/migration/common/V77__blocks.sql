-- groups of fields that designers keep for other forms, beside those of the library
create table lz_block (
    id         varchar(60)  primary key,
    title_de   varchar(120) not null,
    title_en   varchar(120) not null,
    components text         not null,
    made_at    timestamp with time zone not null,
    made_by    varchar(200) not null
);
