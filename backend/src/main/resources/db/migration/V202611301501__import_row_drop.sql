drop table import_row;
