-- A post can be put together of tasks from several units (PLC-14): where each comes from, how long it takes in a week, and what one must
-- read to do it. Absent: nobody has said.
alter table need_task add column unit text check (length(unit) between 1 and 60);
alter table need_task add column minutes int check (minutes between 15 and 2400);
alter table need_task add column reading text
  check (reading in ('BELOW_A1', 'A1', 'A2', 'B1', 'B2', 'C1', 'C2'));
