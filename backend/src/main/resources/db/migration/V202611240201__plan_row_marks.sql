alter table plan_row add column marks varchar(1000);
