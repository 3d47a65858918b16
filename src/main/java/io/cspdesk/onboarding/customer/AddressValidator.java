package io.cspdesk.onboarding.customer;

/** Who knows which addresses there are. */
public interface AddressValidator {

  AddressValidation validate(Address address);
}
