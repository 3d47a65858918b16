// What Cockpit and the engine hand to the plugin; for the type checker and the reader alone.

/** What runs and what fails at an activity. */
export interface Count {
  id: string;
  running: number;
  incidents: number;
}

export type Sum = Omit<Count, 'id'>;

export interface ActivityStatistics {
  id: string;
  instances: number;
  incidents: { incidentCount: number }[];
}

export interface ActivityInstance {
  activityId: string;
  incidents: unknown[];
  childActivityInstances: ActivityInstance[];
  childTransitionInstances: { activityId: string; incidents: unknown[] }[];
}

export interface BusinessObject {
  id: string;
  $parent?: BusinessObject;
}

export interface Shape {
  businessObject: BusinessObject;
  collapsed?: boolean;
}

export interface ElementRegistry {
  get(id: string): Shape | undefined;
}

/** bpmn-js, as Cockpit bundles it. */
export interface Viewer {
  get(service: 'elementRegistry'): ElementRegistry;
  get(service: 'canvas'): { findRoot(id: string): unknown; setRootElement(root: unknown): void };
  get(service: 'overlays'): {
    add(element: string, type: string, overlay: { position: { bottom: number; left: number }; html: Element }): void;
    remove(filter: { type: string }): void;
  };
}

/** Whose diagram is shown: of a definition or of one instance. */
export interface Asked {
  api: { baseApi: string };
  processDefinitionId?: string;
  processInstanceId?: string;
}
