-- What an import brought in approved was approved by nobody here (PRI-17).
alter view control_decision rename to control_step;
create view control_decision as select * from control_step where who <> 'SYSTEM';
