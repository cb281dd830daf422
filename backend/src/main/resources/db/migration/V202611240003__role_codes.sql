alter table role add (onet_soc varchar(2000), esco varchar(2000), isco varchar(2000));
