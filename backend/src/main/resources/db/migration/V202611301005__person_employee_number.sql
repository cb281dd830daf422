create index ix_person_employee_number on person (employee_number);
