package io.cspdesk.onboarding.simulator;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.web.bind.annotation.RestController;

/** What answers Partner Center's calls; its errors get the shape of the service they belong to. */
@RestController
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface PartnerCenterEndpoint {

  /** Below which its calls lie. */
  String ROOT = "/simulator/partner-center/v1/";

  /** Request attribute with MS-RequestId, also one that was not sent. */
  String REQUEST_ID = "simulator.requestId";
}
