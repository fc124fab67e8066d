import { controlOf, Group } from "./fields.tsx";
import { type Field, useField } from "./form-context.ts";

export function FileField({ accept, ...own }: Field & { accept: string }) {
  const field = useField(own);
  return (
    <Group field={field}>
      <input {...controlOf("file-upload", field)} type="file" accept={accept} />
    </Group>
  );
}
