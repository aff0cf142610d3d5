/** The fault scenario that is chosen in the form, as the header `x-emulator-scenario` has it. */
import { byId } from './elements.js';

const PARAMETERS = ['ms', 'retry-after', 'retry-after-ms', 'x-should-retry'];

export function readScenario(): string {
  const name = byId<HTMLSelectElement>('try-scenario').value;
  if (name === '') return '';
  const parameters = PARAMETERS.map((key) => [key, byId<HTMLInputElement>(`try-${key}`).value.trim()] as const);
  return [name, ...parameters.filter(([, value]) => value !== '').map(([key, value]) => `${key}=${value}`)].join(';');
}

/** Shows the parameters only if there is a scenario that they apply to. */
export function setUpScenario(): void {
  const select = byId<HTMLSelectElement>('try-scenario');
  const parameters = byId('try-parameters');
  const output = byId('try-header');
  const update = (): void => {
    parameters.hidden = select.value === '';
    output.textContent = `x-emulator-scenario: ${readScenario()}`;
  };
  select.addEventListener('change', update);
  parameters.addEventListener('input', update);
  update();
}
