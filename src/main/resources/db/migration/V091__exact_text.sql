-- MySQL's usual collation takes a letter and the same letter with an accent for one. An address must not be taken for another's, and a row of a
-- list not for another row. What stands in the marks is for MySQL alone; the embedded database tells them apart by itself.
alter table person modify email varchar(254) /*! character set utf8mb4 collate utf8mb4_0900_bin */ not null;
alter table suspended_address modify address varchar(254) /*! character set utf8mb4 collate utf8mb4_0900_bin */ not null;
alter table brought_row modify own_reference varchar(60) /*! character set utf8mb4 collate utf8mb4_0900_bin */ not null;
alter table saved_view modify name varchar(60) /*! character set utf8mb4 collate utf8mb4_0900_as_cs */ not null;
