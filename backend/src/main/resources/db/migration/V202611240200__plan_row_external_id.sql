alter table plan_row add column external_id varchar(255);
