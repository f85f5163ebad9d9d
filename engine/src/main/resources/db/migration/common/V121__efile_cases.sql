-- The case that a procedure was filed from: the way to its audit trail, which an export carries along.
alter table lz_efile_procedure add column case_id varchar(64);

update lz_efile_procedure set case_id = (select cast(c.id as varchar(64)) from lz_case c where c.reference = lz_efile_procedure.case_reference);
