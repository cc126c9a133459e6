import { useStore } from 'react-admin';

/** Whether keys without Ctrl do anything, and a way to switch them off or on. */
export const useShortcutsOn = (): readonly [boolean, (isOn: boolean) => void] => {
  const [isOn, setOn] = useStore('shortcuts.on', true);
  return [isOn, setOn];
};
