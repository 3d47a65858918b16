-- The newest refresh token of a sign-in to Partner Center, encrypted.
create table partner_center_sign_in (
  -- tenant and application id
  application varchar(320) not null primary key,
  -- SHA-256 of the configured token that it descends from: another one there means a new consent
  configured_digest varchar(64) not null,
  encrypted_refresh_token varchar(20000) not null,
  renewed_at timestamp with time zone not null
);
