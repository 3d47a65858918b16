/** The business key of the onboarding that the open task belongs to. */
export async function businessKey({ camForm }) {
  const task = await camForm.client.resource('task').get(camForm.taskId);
  const instance = await camForm.client.resource('process-instance').get(task.processInstanceId);
  return instance.businessKey;
}

export function isClaimed({ element }) {
  return !element.closest('.disabled-form');
}
