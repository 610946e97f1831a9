-- What signs asks for a recent login (INTG-02): a session knows the issuer that it came from, and when the issuer says that the person
-- showed up there. Sessions from before know neither: everybody logs in once more.
delete from user_session;
delete from login_stranger;
alter table user_session add column login_issuer text not null check (length(login_issuer) between 1 and 31);
alter table user_session add column authenticated_at timestamptz;
alter table login_stranger add column login_issuer text not null check (length(login_issuer) between 1 and 31);
alter table login_stranger add column authenticated_at timestamptz;
