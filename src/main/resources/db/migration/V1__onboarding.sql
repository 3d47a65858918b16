-- One row for each onboarding ever started: what makes its key, and while it runs its domain, unique.
create table onboarding (
  business_key varchar(255) not null primary key,
  running_domain varchar(255) unique,
  started_at timestamp with time zone not null
);

-- The idempotency key of an effect at Partner Center: written before the call, kept until an answer came.
create table effect (
  process_instance_id varchar(64) not null,
  call_name varchar(64) not null,
  request_id uuid not null,
  primary key (process_instance_id, call_name)
);

-- The admin user of a new tenant. The password is encrypted, and gone once somebody has seen it.
create table setup_information (
  business_key varchar(255) not null primary key,
  user_name varchar(255) not null,
  encrypted_password varchar(1024),
  revealed_at timestamp with time zone,
  revealed_by varchar(64)
);

-- The newest refresh token of a sign-in to Partner Center, encrypted.
create table partner_center_sign_in (
  -- tenant and application id
  application varchar(320) not null primary key,
  -- SHA-256 of the configured token that it descends from: another one there means a new consent
  configured_digest varchar(64) not null,
  encrypted_refresh_token varchar(20000) not null,
  renewed_at timestamp with time zone not null
);
