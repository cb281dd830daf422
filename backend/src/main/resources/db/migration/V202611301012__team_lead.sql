-- A team goes on without its lead.
alter table team add constraint fk_team_lead foreign key (lead_id) references person (id) on delete set null;
